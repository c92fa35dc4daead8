import {
  addCpd,
  removeCertification,
  removeCpd,
  renewCertification,
  saveCertification,
} from '#data/certifications.ts';
import { getCompetence, listEducation } from '#data/competence.ts';
import {
  addBenefit,
  listMemberships,
  removeBenefit,
  removeMembership,
  saveMembership,
} from '#data/memberships.ts';
import { moveTraining, removeTraining, saveTraining } from '#data/trainings.ts';
import { exportCompetence } from './competence-pdf.ts';
import { dataApi } from './data-api.ts';
import { act, live, write } from './live.ts';

export type {
  CertificationRow,
  Competence,
  EducationYear,
  NeedRow,
  TrainingRow,
} from '#data/competence.ts';
export type { MembershipRow } from '#data/memberships.ts';

export const {
  useGetCompetenceQuery,
  useListEducationQuery,
  useListMembershipsQuery,
  useSaveCertificationMutation,
  useRemoveCertificationMutation,
  useRenewCertificationMutation,
  useAddCpdMutation,
  useRemoveCpdMutation,
  useSaveTrainingMutation,
  useMoveTrainingMutation,
  useRemoveTrainingMutation,
  useSaveMembershipMutation,
  useRemoveMembershipMutation,
  useAddBenefitMutation,
  useRemoveBenefitMutation,
  useExportCompetenceMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    getCompetence: build.query(live(getCompetence)),
    listEducation: build.query(live(listEducation)),
    listMemberships: build.query(live(listMemberships)),
    saveCertification: build.mutation(write(saveCertification)),
    removeCertification: build.mutation(write(removeCertification)),
    renewCertification: build.mutation(write(renewCertification)),
    addCpd: build.mutation(write(addCpd)),
    removeCpd: build.mutation(write(removeCpd)),
    saveTraining: build.mutation(write(saveTraining)),
    moveTraining: build.mutation(write(moveTraining)),
    removeTraining: build.mutation(write(removeTraining)),
    saveMembership: build.mutation(write(saveMembership)),
    removeMembership: build.mutation(write(removeMembership)),
    addBenefit: build.mutation(write(addBenefit)),
    removeBenefit: build.mutation(write(removeBenefit)),
    exportCompetence: build.mutation(act(exportCompetence)),
  }),
});

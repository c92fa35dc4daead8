/** The three questions of the first run. */
export type SetUpForm = {
  readonly firmName: string;
  readonly organisationNumber: string;
  readonly personName: string;
};

export const emptySetUpForm = (): SetUpForm => ({
  firmName: '',
  organisationNumber: '',
  personName: '',
});

import { getDocumentMatrix, getDocumentView, listDocuments } from '#data/document-list.ts';
import {
  addVersion,
  markReviewed,
  moveDocument,
  removeDocument,
  saveDocument,
} from '#data/documents.ts';
import { dataApi } from './data-api.ts';
import { live, write } from './live.ts';

export type {
  DocumentFilter,
  DocumentMatrix,
  DocumentRow,
  DocumentView,
  MatrixCell,
  MatrixRow,
} from '#data/document-list.ts';

export const {
  useListDocumentsQuery,
  useGetDocumentMatrixQuery,
  useGetDocumentViewQuery,
  useSaveDocumentMutation,
  useAddVersionMutation,
  useMoveDocumentMutation,
  useMarkReviewedMutation,
  useRemoveDocumentMutation,
} = dataApi.injectEndpoints({
  endpoints: (build) => ({
    listDocuments: build.query(live(listDocuments)),
    getDocumentMatrix: build.query(live(getDocumentMatrix)),
    getDocumentView: build.query(live(getDocumentView)),
    saveDocument: build.mutation(write(saveDocument)),
    addVersion: build.mutation(write(addVersion)),
    moveDocument: build.mutation(write(moveDocument)),
    markReviewed: build.mutation(write(markReviewed)),
    removeDocument: build.mutation(write(removeDocument)),
  }),
});

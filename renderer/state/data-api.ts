import { createApi, fakeBaseQuery } from '@reduxjs/toolkit/query/react';
import type { ReadFault } from './read-fault.ts';

/** The window on the stored data. Each noun's file injects its endpoints; nothing is tagged or invalidated by hand. */
export const dataApi = createApi({
  reducerPath: 'dataApi',
  baseQuery: fakeBaseQuery<ReadFault>(),
  // Rows are a few milliseconds away; every answer that is kept stays live, and is read anew at each write that touches it.
  keepUnusedDataFor: 1,
  endpoints: () => ({}),
});

import { useGetFirmQuery } from '#state/firm.ts';
import { useMe, useWorkspace } from '#state/session.ts';

/** Whether this workspace has what the screens need. `partial`: loading the sample was broken off, or isn't done yet. */
export type SetUpState = 'unknown' | 'missing' | 'partial' | 'ready';

/** The sample's person is chosen as the last act of loading it, so without one the sample isn't whole. */
export const useSetUp = (): SetUpState => {
  const { data: firm, isError } = useGetFirmQuery(undefined);
  const { name } = useWorkspace();
  const me = useMe();
  // What can't be read is for each screen to say.
  if (firm === undefined) return isError ? 'ready' : 'unknown';
  if (firm === null) return 'missing';
  return name === 'sample' && me === null ? 'partial' : 'ready';
};

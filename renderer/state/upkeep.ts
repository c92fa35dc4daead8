import type { Response } from '#platform/desktop.ts';
import { dataApi } from './data-api.ts';
import type { Dependencies } from './dependencies.ts';
import { act } from './live.ts';

/** The journal read from end to end: whole, or damaged after the named record. */
export type JournalCheck = Response<'journal:verify'>;

const verifyJournal = ({ desktop }: Dependencies): Promise<JournalCheck> =>
  desktop['journal:verify'](undefined);

const openDataFolder = ({ desktop }: Dependencies) => desktop['file:reveal']({ path: null });

const pngStart = 0x89;
const chunk = 0x8000;

/** An archived picture as an address that an `img` can show, or null when it can't be read. */
async function readPicture({ desktop }: Dependencies, sha256: string): Promise<string | null> {
  const read = await desktop['archive:read']({ sha256 });
  if (read.status === 'failed') return null;
  let binary = '';
  for (let start = 0; start < read.bytes.length; start += chunk) {
    binary += String.fromCharCode(...read.bytes.subarray(start, start + chunk));
  }
  const kind = read.bytes[0] === pngStart ? 'png' : 'jpeg';
  return `data:image/${kind};base64,${btoa(binary)}`;
}

export const { useVerifyJournalMutation, useOpenDataFolderMutation, useReadPictureQuery } =
  dataApi.injectEndpoints({
    endpoints: (build) => ({
      verifyJournal: build.mutation(act(verifyJournal)),
      openDataFolder: build.mutation(act(openDataFolder)),
      readPicture: build.query(act(readPicture)),
    }),
  });

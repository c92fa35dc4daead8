import { useParams } from 'react-router';
import { brandText } from '#domain/brand.ts';
import type { Id } from '#domain/record.ts';

/** The id in the address of a record's page (`:id`). Whether there is such a record is for the store to say. */
export const useRecordId = <AnyId extends Id<string>>(): AnyId => {
  const { id = '' } = useParams();
  return brandText<AnyId>(id);
};

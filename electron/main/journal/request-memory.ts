/** Which record answered which request, for the newest 10,000 of them: what makes a retry harmless. */
export type RequestMemory = {
  readonly remember: (requestId: string, seq: number) => void;
  readonly find: (requestId: string) => number | null;
};

const capacity = 10_000;

export const rememberRequests = (): RequestMemory => {
  const known = new Map<string, number>();
  return {
    remember: (requestId, seq) => {
      known.set(requestId, seq);
      const [oldest] = known.keys();
      if (known.size > capacity && oldest !== undefined) known.delete(oldest);
    },
    find: (requestId) => known.get(requestId) ?? null,
  };
};

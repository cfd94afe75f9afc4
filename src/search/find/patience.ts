/** Milliseconds after which what has not come is taken for lost. */
const patience = 30_000;

/** Aborts when what was begun now is taken for lost. */
export const untilLost = (): AbortSignal => AbortSignal.timeout(patience);

/** What is coming, or a rejection where it is lost: a script, unlike a file, cannot be told to come within a time. */
export const inTime = <T>(coming: Promise<T>): Promise<T> => {
  const lost = untilLost();
  return Promise.race([
    coming,
    new Promise<never>((_, reject) => {
      lost.addEventListener('abort', () => {
        reject(new Error('It has not come in time'));
      });
    }),
  ]);
};

/**
 * Gives a function that loads a part of the page once, however often it is called. A failure is forgotten:
 * the next call tries again, so that one lost file leaves no button dead.
 *
 * @param load usually `() => import('./part.ts')`
 * @returns a function whose promise is that of `load`, rejected as `load` was
 */
export function loadPart<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

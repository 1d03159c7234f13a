import { useEffect, useState } from 'preact/hooks';

/** Screen readers hear the outcome when it has stood for so long, in milliseconds. */
const quiet = 1500;

/**
 * What screen readers are told: a sentence once it has stood for a while, so that typing is not talked over.
 *
 * @param sentence as it is seen
 * @param after what starts the waiting anew, besides the sentence
 */
export function useSaidLater(sentence: string, after?: unknown): string {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => {
      setSaid(sentence);
    }, quiet);
    return () => {
      window.clearTimeout(timer);
    };
  }, [sentence, after]);
  return said;
}

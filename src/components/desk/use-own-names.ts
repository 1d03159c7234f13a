import { useState } from 'preact/hooks';
import { StoredList } from '../ui/stored-list.ts';

/** Names that the reader said are their own, so that the review does not take them for left-over ones. */
const ownNames = new StoredList('gonghui:own-names', 60);

/** The reader's own names, and what adds one for good. */
export function useOwnNames(): [readonly string[], (name: string) => void] {
  const [names, setNames] = useState(() => ownNames.read());
  const allow = (name: string): void => {
    ownNames.add(name);
    setNames(ownNames.read());
  };
  return [names, allow];
}

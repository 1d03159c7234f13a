import { readText } from '../../browser/stored-text.ts';
import { loadPart } from '../ui/load-part.ts';
import { meetingKey } from './meeting-key.ts';

/** The buttons on minute tables and worksheets: loaded when one comes in sight, or a meeting runs on this page. */
const load = loadPart(() => import('./host-elements.ts'));

const tables = document.querySelectorAll('minute-table, work-sheet');
const runs = readText(meetingKey)?.includes(JSON.stringify(location.pathname)) === true;
if (tables.length > 0 && (runs || typeof IntersectionObserver === 'undefined'))
  void load().catch(() => undefined);
else if (tables.length > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      load().then(
        () => {
          observer.disconnect();
        },
        // The next one in sight asks again.
        () => undefined,
      );
    },
    { rootMargin: '50%' },
  );
  for (const table of tables) observer.observe(table);
}

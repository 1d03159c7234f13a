import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { looksStructured } from '../../../draft/import/looks-structured.ts';
import type { ReadLines } from '../../../draft/import/source-line.ts';
import { loadPart } from '../../ui/load-part.ts';
import type { DeskModel } from '../desk-model.ts';
import { titleText } from '../draft-title.ts';
import type { Incoming, Intake } from './intake.ts';
import { watchFiles } from './watch-files.ts';

const loadImport = loadPart(() => import('./import-part.ts'));
type ImportPart = Awaited<ReturnType<typeof loadImport>>;

const notLoaded = '没有取到打开文件要用的程序，请看看网络，再打开一次。文件还在原处，没有动。';

/** Takes in what the reader brings along: chosen, dropped on the page, or pasted outside of any field. */
export function useIntake(model: DeskModel): Intake {
  const [incoming, setIncoming] = useState<Incoming>();
  const [problem, setProblem] = useState('');
  const [isBusy, setBusy] = useState(false);
  const picker = useRef<HTMLInputElement | null>(null);
  const count = useRef(0);
  const intake = useMemo(() => {
    const take = async (work: (part: ImportPart) => Promise<void>): Promise<void> => {
      setProblem('');
      setBusy(true);
      try {
        await work(await loadImport());
      } catch {
        setProblem(notLoaded);
      }
      setBusy(false);
    };
    const show = (part: ImportPart, name: string, read: ReadLines, after: string): void => {
      count.current += 1;
      setIncoming({ key: count.current, name, read, after, Preview: part.ImportPreview });
    };
    const paste = (html: string, text: string, after: string): void => {
      void take((part) => {
        const read = part.readOwnPaste(html, text);
        if (read.lines.length > 0) show(part, '', read, after);
        return Promise.resolve();
      });
    };
    return {
      pick: () => picker.current?.click(),
      setPicker: (input: HTMLInputElement | null) => {
        picker.current = input;
      },
      open: (file: File) => {
        void take(async (part) => {
          const read = await part.readOwnFile(file);
          if ('problem' in read) setProblem(`《${file.name}》没有打开。${read.problem}`);
          else if ('lines' in read) show(part, file.name.replace(/\.[^.]*$/u, ''), read, '');
          else if (model.adopt(read.draft)) {
            setIncoming(undefined);
            model.say(`已打开《${titleText(read.draft.title)}》，另存为一份新拟稿。`);
          }
        });
      },
      paste,
      pasteDocument: (html: string, text: string, after: string) => {
        const isDocument = looksStructured(html, text);
        if (isDocument) paste(html, text, after);
        return isDocument;
      },
      dismiss: () => {
        setIncoming(undefined);
        setProblem('');
      },
    };
  }, [model]);
  useEffect(
    () =>
      watchFiles({
        onFile: intake.open,
        onPaste: (html, text) => {
          intake.paste(html, text, '');
        },
      }),
    [intake],
  );
  return { ...intake, incoming, problem, isBusy };
}

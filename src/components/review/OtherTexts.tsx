import { download } from '../ui/download.ts';
import type { OtherText } from './kept-review.ts';
import type { Kept } from './use-kept.ts';

interface Props {
  kept: Kept;
  onTake: (key: string) => void;
}

/** So many characters of a text tell which one it is. */
const beginning = 20;

/** What else this browser keeps of the review: texts of other windows, and what cannot be read. */
export function OtherTexts({ kept: { others, discard }, onTake }: Props) {
  return (
    <>
      {others.map(({ key, kind, text }) => (
        <p key={key} class="review-trouble" data-other-text={kind}>
          {kind === 'window' ? describe(text) : unreadable[kind]}{' '}
          {kind === 'window' && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                onTake(key);
              }}
            >
              换成这份
            </button>
          )}{' '}
          <button
            type="button"
            class="plain-button"
            onClick={() => {
              download(new Blob([text], { type: 'text/plain' }), '送审检查里的文字.txt');
            }}
          >
            下载
          </button>{' '}
          {kind !== 'newer' && (
            <button
              type="button"
              class="plain-button"
              onClick={() => {
                discard(key);
              }}
            >
              丢掉
            </button>
          )}
        </p>
      ))}
    </>
  );
}

const unreadable: Readonly<Record<Exclude<OtherText['kind'], 'window'>, string>> = {
  damaged: '上次留下的文字损坏了，读不出来，原样放着。',
  newer: '留下的文字是本站的新版本存的，这里读不了，原样放着。刷新页面再试。',
};

function describe(text: string): string {
  const words = text.trim().slice(0, beginning);
  return `另外还留着一份文字，${text.length.toLocaleString('en')} 字：“${words}${text.length > beginning ? '…' : ''}”。`;
}

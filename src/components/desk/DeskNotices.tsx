import { useContext } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';
import { download } from '../ui/download.ts';

/** What the reader must be told of the browser's storage. */
export function DeskNotices() {
  const { model } = useContext(DeskContext)();
  const { keeping } = model;
  const trouble = keeping === 'saved' || keeping === 'waiting' ? '' : troubles[keeping];
  return (
    <>
      {trouble !== '' && (
        <p class="desk-trouble" role="alert" data-trouble={keeping}>
          {trouble}
        </p>
      )}
      {model.setAside().map(({ key, reason, text }) => (
        <p key={key} class="desk-trouble" data-set-aside={reason}>
          {reason === 'newer'
            ? '有一份拟稿是本站的新版本存下的，现在的页面读不了，原样留着。刷新页面后再试，也可以先下载。'
            : '有一份存下的拟稿已经损坏，读不出来，原样放在一边。可以下载留底，或者丢掉。'}
          <button
            type="button"
            class="desk-tool"
            onClick={() => {
              download(new Blob([text], { type: 'application/json' }), '读不出来的拟稿.json');
            }}
          >
            下载
          </button>
          {reason === 'damaged' && (
            <button
              type="button"
              class="desk-tool"
              onClick={() => {
                model.discardSetAside(key);
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

const troubles = {
  full: '本机存储已满，最近的改动没有存下。请先在“导出”里存一份文件，再删掉不用的拟稿；关掉页面前文字都还在这里。',
  forbidden:
    '这台浏览器不让网页保存内容（例如无痕窗口），关掉页面稿子就没了。请在“导出”里存一份文件，下次打开它接着写。',
  refused: '这份拟稿太大，没有存下。请删掉一些段落，或在“导出”里存成文件。',
} as const;

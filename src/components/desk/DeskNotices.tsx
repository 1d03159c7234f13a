import { useContext } from 'preact/hooks';
import { DeskContext } from './desk-context.ts';
import { download } from '../ui/download.ts';
import { titleText } from './draft-title.ts';

/** What the reader must be told of the browser's storage. */
export function DeskNotices() {
  const { model, fill } = useContext(DeskContext)();
  const { keeping } = model.keeper;
  const trouble = keeping === 'saved' || keeping === 'waiting' ? '' : troubles[keeping];
  return (
    <>
      {trouble !== '' && (
        <p class="desk-trouble" role="alert" data-trouble={keeping}>
          {trouble}
        </p>
      )}
      {model.keeper.unkept().map(({ id, title }) => (
        <p key={id} class="desk-trouble" role="alert" data-unkept={id}>
          《{titleText(fill(title))}
          》的改动没有存下，只在这一页上，关掉就没了。请打开它存成文件，或删掉不用的拟稿。
          <button
            type="button"
            class="desk-tool"
            onClick={() => {
              model.open(id);
            }}
          >
            打开
          </button>
        </p>
      ))}
      {model.keeper.setAside().map(({ key, reason, text }) => (
        <p key={key} class="desk-trouble" data-set-aside={reason}>
          {asideReasons[reason]}
          <button
            type="button"
            class="desk-tool"
            onClick={() => {
              download(new Blob([text], { type: 'application/json' }), '读不出来的拟稿.json');
            }}
          >
            下载
          </button>
          {reason !== 'newer' && (
            <button
              type="button"
              class="desk-tool"
              onClick={() => {
                model.keeper.discardSetAside(key);
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
  refused: '这份拟稿没有存下，关掉页面就没了。请在“导出”里存成 Word 文档，再删掉刚加的一段。',
} as const;

const asideReasons = {
  newer: '有一份拟稿是本站的新版本存下的，现在的页面读不了，原样留着。刷新页面后再试，也可以先下载。',
  damaged: '有一份存下的拟稿已经损坏，读不出来，原样放在一边。可以下载留底，或者丢掉。',
  'too-large': '有一份存下的拟稿太大，这里放不下，没有坏，原样留着。可以下载留底，或者丢掉。',
} as const;

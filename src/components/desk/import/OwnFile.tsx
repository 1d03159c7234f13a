import { useContext, useState } from 'preact/hooks';
import { href } from '../../../vocabulary/paths.ts';
import { IntakeContext } from './intake-context.ts';

/** The way to begin with what the reader has: a file, or text from Word, WPS and web pages. */
export function OwnFile() {
  const intake = useContext(IntakeContext);
  const [text, setText] = useState('');
  return (
    <section class="list-section" aria-labelledby="begin-file">
      <h2 id="begin-file">从自己的文件开始</h2>
      <p>
        去年的计划、总结，或者写了一半的稿子：打开 Word 文档（docx）、txt、md、html
        文件或拟稿台的备份，也可以把文件拖到这一页上。标题、层次、表格和落款先认出来给你看，改对了再放进拟稿台。文件只在这台电脑上读，不上传。
        <a href={href('/guides/ziji-de-wenjian/')}>怎么放、认错了怎么改</a>
      </p>
      <p>
        <button type="button" class="plain-button import-open" onClick={intake.pick}>
          打开文件
        </button>
      </p>
      <label class="import-paste">
        或者在这里粘贴全文
        <textarea
          rows={3}
          value={text}
          data-import-paste
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
          onPaste={(event) => {
            const pasted = event.clipboardData?.getData('text/plain') ?? '';
            if (pasted.trim() === '' || text !== '') return;
            event.preventDefault();
            intake.paste(event.clipboardData?.getData('text/html') ?? '', pasted, '');
          }}
        />
      </label>
      {text.trim() !== '' && (
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            intake.paste('', text, '');
          }}
        >
          分出标题和正文
        </button>
      )}
    </section>
  );
}

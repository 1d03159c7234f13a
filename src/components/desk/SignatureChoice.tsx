import { useState } from 'preact/hooks';
import type { SignatureStyle } from '../../passage/signature.ts';
import { longestSigner } from './signature-style.ts';

interface Props {
  style: SignatureStyle;
  onChange: (style: SignatureStyle) => void;
}

const seals = [
  { seal: true, name: '盖公章', about: '日期右空四字，署名在它正上方，章盖在上面。' },
  { seal: false, name: '不盖章', about: '署名右空二字，日期比它右移二字。' },
] as const;

/** How the draft is signed in Word and on paper. */
export function SignatureChoice({ style, onChange }: Props) {
  const [signer, setSigner] = useState(style.signer === '' ? '工会主席' : style.signer);
  const signs = style.signer !== '';
  return (
    <fieldset class="desk-signature">
      <legend>Word 和打印的落款</legend>
      {seals.map(({ seal, name }) => (
        <label key={name}>
          <input
            type="radio"
            name="desk-seal"
            checked={style.seal === seal}
            onChange={() => {
              onChange({ ...style, seal });
            }}
          />
          {name}
        </label>
      ))}
      <p class="field-hint">{seals.find(({ seal }) => seal === style.seal)?.about}</p>
      <label>
        <input
          type="checkbox"
          data-signer
          checked={signs}
          onChange={({ currentTarget }) => {
            onChange({ ...style, signer: currentTarget.checked ? signer : '' });
          }}
        />
        加签字一行
      </label>
      {signs && (
        <label class="desk-signer">
          谁签
          <input
            value={signer}
            maxLength={longestSigner}
            onInput={({ currentTarget: { value } }) => {
              setSigner(value);
              if (value.trim() !== '') onChange({ ...style, signer: value });
            }}
          />
          （签字）：
        </label>
      )}
    </fieldset>
  );
}

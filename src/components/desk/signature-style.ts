import * as v from 'valibot';
import { readText, writeText } from '../../browser/stored-text.ts';
import { parseJson } from '../../draft/parse-json.ts';
import { sealed, type SignatureStyle } from '../../passage/signature.ts';

const key = 'gonghui:signature';

/** The longest title of an office that is kept, such as 工会主席. */
export const longestSigner = 20;

const schema = v.object({ seal: v.boolean(), signer: v.pipe(v.string(), v.maxLength(longestSigner)) });

/** How this reader signs what he hands in: kept in the browser, since it is the same for all his drafts. */
export function readSignatureStyle(): SignatureStyle {
  const stored = v.safeParse(schema, parseJson(readText(key) ?? ''));
  return stored.success ? stored.output : sealed;
}

/** Keeps how the reader signs. Where nothing can be kept it holds until the page is left. */
export function keepSignatureStyle(style: SignatureStyle): void {
  writeText(key, JSON.stringify(style));
}

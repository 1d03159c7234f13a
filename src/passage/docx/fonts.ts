import type { IFontAttributesProperties } from 'docx';
import { fonts } from '../official-layout.ts';

/**
 * Marks words as East Asian. Without it Word takes “ ” … — in them for Latin signs and sets them half as wide.
 */
export const eastAsian: IFontAttributesProperties = { hint: 'eastAsia' };

/**
 * The part word/fontTable.xml: what to take for a font that a computer lacks. The `docx` library writes there
 * only fonts that it embeds, and these must not be embedded: their licences forbid it.
 */
export const fontTablePart = {
  path: 'word/fontTable.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    Object.values(fonts)
      .map(
        ([name, ...others]) =>
          `<w:font w:name="${name}"><w:altName w:val="${others.join()}"/><w:charset w:val="86"/>` +
          '<w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>',
      )
      .join('') +
    '</w:fonts>',
} as const;

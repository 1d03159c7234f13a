import type { DocumentKind } from './document-kind.ts';
import type { Finding } from './model.ts';
import { bareMeasures } from './rules/bare-measures.ts';
import { doubled } from './rules/doubled.ts';
import { emptyPhrases } from './rules/empty-phrases.ts';
import { fixedSums } from './rules/fixed-sums.ts';
import { halfWidth } from './rules/half-width.ts';
import { leftOverNames } from './rules/left-over-names.ts';
import { missingParts } from './rules/missing-parts.ts';
import { mixedNames } from './rules/mixed-names.ts';
import { mixedYears } from './rules/mixed-years.ts';
import { numberForms, numberOrder } from './rules/numbering.ts';
import { oldSpellings } from './rules/old-spellings.ts';
import { openBlanks } from './rules/open-blanks.ts';
import { otherNames } from './rules/other-names.ts';
import { outdatedWords } from './rules/outdated-words.ts';
import { reportSentences } from './rules/report-sentences.ts';
import { residue } from './rules/residue.ts';
import { documentNumbers } from './rules/document-number.ts';
import { markup } from './rules/markup.ts';
import { spaces } from './rules/spaces.ts';
import { spunWords } from './rules/spun-words.ts';
import type { Rule } from './rules/rule.ts';
import { sampleValues } from './rules/sample-values.ts';
import { siteTails } from './rules/site-tails.ts';
import { unitWording } from './rules/unit-wording.ts';

/** Every rule of the review, in the order in which they are explained. */
export const rules: readonly Rule[] = [
  siteTails,
  markup,
  openBlanks,
  residue,
  leftOverNames,
  otherNames,
  mixedYears,
  mixedNames,
  outdatedWords,
  spunWords,
  oldSpellings,
  unitWording,
  spaces,
  documentNumbers,
  numberForms,
  halfWidth,
  doubled,
  numberOrder,
  reportSentences,
  bareMeasures,
  emptyPhrases,
  fixedSums,
  sampleValues,
  missingParts,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** What the rule of a finding finds, where something can be done about it. */
export function whatItFinds({ rule }: Pick<Finding, 'rule'>): Rule['finds'] {
  return byId.get(rule)?.finds;
}

/** Whether what a rule finds is not true of a kind of document. */
export function isSilent(rule: string, kind: DocumentKind): boolean {
  return byId.get(rule)?.silentIn?.includes(kind) ?? false;
}

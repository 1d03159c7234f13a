import { blanks } from './blanks.ts';
import { concrete } from './concrete.ts';
import { editorTalk } from './editor-talk.ts';
import { emptyPhrases } from './empty-phrases.ts';
import { fewFixedFigures } from './fixed-figures.ts';
import { frontMatter } from './front-matter.ts';
import { gaps } from './gaps.ts';
import { goalsAndMeasures } from './goals-and-measures.ts';
import { headingNumbers } from './heading-numbers.ts';
import { headingStyle } from './heading-style.ts';
import { length } from './length.ts';
import { measures } from './measures.ts';
import { methodShape } from './method-shape.ts';
import { names } from './names.ts';
import { oneCheck } from './one-check.ts';
import { outdated } from './outdated.ts';
import { wholePlanLength } from './plan-length.ts';
import { planParts } from './plan-parts.ts';
import { prizes } from './prizes.ts';
import { readAloud } from './read-aloud.ts';
import type { PageRule } from './rule.ts';
import { sourceSlogans } from './source-slogans.ts';
import { noTics } from './tics.ts';
import { typography } from './typography.ts';
import { unitWording } from './unit-wording.ts';

/** Every rule that can be checked on one page by itself. */
export const pageRules: readonly PageRule[] = [
  frontMatter,
  blanks,
  readAloud,
  length,
  concrete,
  oneCheck,
  fewFixedFigures,
  emptyPhrases,
  noTics,
  editorTalk,
  unitWording,
  names,
  prizes,
  outdated,
  sourceSlogans,
  gaps,
  typography,
  headingNumbers,
  headingStyle,
  planParts,
  measures,
  goalsAndMeasures,
  wholePlanLength,
  methodShape,
];

import { documentKind, kindIn, type DocumentKind, type KindFact } from './document-kind.ts';
import type { Finding, ReviewContext } from './model.ts';
import { isSilent, rules } from './rules.ts';
import { sampleValues } from './rules/sample-values.ts';
import type { Fact, Segment } from './rules/rule.ts';
import { withoutOverlaps } from './overlaps.ts';
import { segmentsOf } from './segments.ts';
import { inTraditional, simplifier, type Simplify } from './traditional.ts';

/** What one segment gives, its places counted from its own start. */
interface SegmentResult {
  findings: Finding[];
  /** facts for each rule that judges the whole text */
  facts: Map<string, Fact[]>;
  /** what it says of the kind of document */
  kind: DocumentKind | undefined;
}

/**
 * Reviews a text again and again while it is being written. What stood in the text last time is not looked at a second
 * time, and the work can be done bit by bit.
 */
export class Reviewer {
  readonly #context: ReviewContext;
  readonly #simplify: Simplify;
  #known = new Map<string, SegmentResult>();

  constructor(context: ReviewContext) {
    this.#simplify = simplifier(context.data.variants);
    this.#context = { ...context, allowedNames: context.allowedNames.map(this.#simplify) };
  }

  /**
   * The findings in a text, in its order, as the generator's return value. Each step before looks at one segment, or
   * judges by one rule. A review may be dropped between two steps, and what it has looked at stays known.
   *
   * @param samples the places of sample values, where the text comes from a draft: the name of each and what it says
   */
  *review(text: string, samples: readonly Fact[] = []): Generator<undefined, Finding[]> {
    const findings: Finding[] = [];
    const facts = new Map<string, Fact[]>(rules.map(({ id }) => [id, []]));
    facts.get(sampleValues.id)?.push(...samples);
    const seen = new Map<string, SegmentResult>();
    const kinds: KindFact[] = [];
    for (const segment of segmentsOf(text)) {
      const key = `${segment.opensLine ? '1' : '0'}${segment.text}`;
      let result = this.#known.get(key);
      if (!result) {
        result = this.#look(segment);
        this.#known.set(key, result);
      }
      seen.set(key, result);
      findings.push(...result.findings.map((finding) => moved(finding, segment.start)));
      for (const [id, found] of result.facts)
        facts.get(id)?.push(...found.map((fact) => moved(fact, segment.start)));
      if (result.kind) kinds.push({ kind: result.kind, start: segment.start });
      yield;
    }
    const kind = documentKind(kinds);
    for (const rule of rules) {
      if (!('judge' in rule)) continue;
      const found = rule.judge(facts.get(rule.id) ?? [], this.#context, text.length);
      findings.push(...found.map((finding) => ({ ...finding, rule: rule.id })));
      yield;
    }
    // What is no longer in the text need not be remembered.
    this.#known = seen;
    return withoutOverlaps(findings.filter(({ rule }) => !isSilent(rule, kind)));
  }

  #look(segment: Segment): SegmentResult {
    const simplified = this.#simplify(segment.text);
    if (simplified === segment.text) return look(segment, this.#context);
    const result = look({ ...segment, text: simplified }, this.#context);
    return {
      ...result,
      findings: result.findings.map((finding) => inTraditional(finding, segment.text, simplified)),
    };
  }
}

/**
 * Reviews a text once.
 *
 * @param text any text, with `\n` between its lines
 * @returns the findings in the order of the text; findings about words do not overlap
 */
export function reviewText(text: string, context: ReviewContext, samples: readonly Fact[] = []): Finding[] {
  const steps = new Reviewer(context).review(text, samples);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function look(segment: Segment, context: ReviewContext): SegmentResult {
  const kind = segment.opensLine ? kindIn(segment.text) : undefined;
  const result: SegmentResult = { findings: [], facts: new Map(), kind };
  for (const rule of rules) {
    if ('find' in rule)
      result.findings.push(...rule.find(segment, context).map((found) => ({ ...found, rule: rule.id })));
    if ('gather' in rule) {
      const facts = rule.gather(segment, context);
      if (facts.length > 0) result.facts.set(rule.id, facts);
    }
  }
  return result;
}

function moved<Item extends { start: number; end: number }>(item: Item, by: number): Item {
  return { ...item, start: item.start + by, end: item.end + by };
}

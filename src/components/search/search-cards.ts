import type { Card } from '../../search/files/card.ts';
import { excerpt } from '../../search/results/excerpt.ts';
import type { SearchEngine } from '../../search/results/engine.ts';
import type { Found } from '../../search/results/find.ts';
import { element } from '../ui/element.ts';
import type { SearchPages } from './search-pages.ts';

/** What answers a query before any passage: the rule on money, the terms and laws it names. */
export function searchCards(found: Found, engine: SearchEngine, pages: SearchPages): HTMLElement[] {
  const { cards, moneyRule } = found;
  return [
    ...(moneyRule ? [moneyCard(moneyRule, found, engine)] : []),
    ...cards.map((card) => wordCard(card, card.kind === 'law' ? pages.laws : pages.terms)),
  ];
}

function wordCard({ slug, name, text, confusions }: Card, page: string): HTMLElement {
  return element(
    'section',
    { class: 'search-card', 'data-card': slug, 'aria-label': name },
    element('h2', {}, element('a', { href: `${page}#${slug}` }, name)),
    element('p', {}, text),
    ...confusions.map((confusion) =>
      element(
        'p',
        { class: 'confusion' },
        element('strong', {}, `不是“${confusion.name}”：`),
        confusion.difference,
      ),
    ),
  );
}

/** Never an amount: every province sets its own, and changes it. */
function moneyCard(
  rule: NonNullable<Found['moneyRule']>,
  { needles }: Found,
  { variants }: SearchEngine,
): HTMLElement {
  const pieces = excerpt(rule.text, needles, variants).map((piece) =>
    piece.marked ? element('mark', {}, piece.text) : piece.text,
  );
  return element(
    'section',
    { class: 'search-card', 'data-card': 'money', 'aria-label': '经费规则' },
    element('h2', {}, element('a', { href: rule.url }, rule.title)),
    element('p', {}, '本站不写金额：标准以本省（区、市）总工会现行规定和本单位的办法为准。'),
    element('p', {}, ...pieces),
  );
}

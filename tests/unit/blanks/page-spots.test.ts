import { describe, expect, test } from 'vitest';
import { fillBlocks } from '../../../src/blanks/fill.ts';
import { fillSpots, spotsOf } from '../../../src/blanks/page-spots.ts';
import {
  lookupFor,
  noValues,
  placeKey,
  withValue,
  type BlankRules,
  type ReaderValues,
} from '../../../src/blanks/values.ts';
import { readBlocks } from '../../../src/passage/read.ts';
import { elementOf } from '../../fixtures/dom.ts';

const blank = (name: string): string =>
  `<data class="blank" data-blank="${name}" value="">【${name}】</data>`;
const article = (): Element =>
  elementOf(`<article data-document>
<p data-document-title data-no-copy>${blank('单位名称')}${blank('月份')}</p>
<h2 id="part-1">一、${blank('月份')}</h2>
<section data-passage id="mubiao"><h3 id="mubiao-title">（一）${blank('月份')}</h3>
<p data-no-copy>注：${blank('月份')}</p>
<p>在${blank('月份')}、由<strong>${blank('单位名称')}</strong></p>
<ul><li>${blank('月份')}</li></ul><table><tr><td>${blank('月份')}</td></tr></table></section>
<section data-passage id="luokuan"><p>${blank('月份')}</p></section></article>`);

const rules: BlankRules = { site: new Map([['单位名称', '单位名称']]), words: new Map() };
const path = '/plans/a/';

describe('spotsOf', () => {
  test('counts the blanks of a name anew in each passage, and leaves out what is not copied', () => {
    expect(spotsOf(article(), path).map(placeKey)).toEqual([
      '/plans/a/# 单位名称 0',
      '/plans/a/# 月份 0',
      '/plans/a/#part-1 月份 0',
      '/plans/a/#mubiao 月份 0',
      '/plans/a/#mubiao 月份 1',
      '/plans/a/#mubiao 单位名称 0',
      '/plans/a/#mubiao 月份 2',
      '/plans/a/#mubiao 月份 3',
      '/plans/a/#luokuan 月份 0',
    ]);
  });
});

test('a blank that repeats one has its place; a note holds none', () => {
  const repeated = (of: string, ordinal: number): string =>
    blank('月份').replace(
      'value=',
      `${of === '' ? '' : `data-of="${of}" `}data-ordinal="${String(ordinal)}" value=`,
    );
  const page = elementOf(`<article data-document>
<section data-passage id="shijian"><table><tr><td>${repeated('jingsai', 1)}</td>
<td>${blank('月份')}</td></tr></table></section>
<section data-passage id="jingsai"><p>${blank('月份')}、${blank('月份')}</p>
<aside data-note data-no-copy><p>${blank('月份')}</p></aside>
<details data-measures data-no-copy><table><tr><td>${repeated('', 1)}</td></tr></table></details></section></article>`);
  expect(spotsOf(page, path).map(placeKey)).toEqual([
    '/plans/a/#jingsai 月份 1',
    '/plans/a/#shijian 月份 0',
    '/plans/a/#jingsai 月份 0',
    '/plans/a/#jingsai 月份 1',
    '/plans/a/#jingsai 月份 1',
  ]);
});

describe('blanks with a sample', () => {
  const with3 = '<data class="blank" data-blank="月份" data-sample="3月" value="">3月</data>';
  const of = (html: string): string => html.replace('<data', '<data data-of="mubiao"');
  const plan = (): Element =>
    elementOf(`<article data-document>
<section data-passage id="mubiao"><h2>甲</h2><p>在${blank('月份')}、${with3}、${blank('月份')}、${with3}</p>
<details data-measures data-no-copy><table>
<tr data-measure><td>${with3}</td><td>${blank('月份')}</td></tr></table></details>
</section>
<section data-passage id="cuoshi"><h2>乙</h2><p>${with3}${blank('月份')}</p></section>
<section data-passage id="shijian"><h2>丙</h2><table>
<tr><td>${of(with3)}</td><td>${of(blank('月份'))}</td><td>${blank('月份')}</td></tr></table></section></article>`);

  test('go by it in their passage, and take no turn from those without', () => {
    expect(spotsOf(plan(), path).map(placeKey)).toEqual([
      '/plans/a/#mubiao 月份 0',
      '/plans/a/#mubiao 月份：3月',
      '/plans/a/#mubiao 月份 1',
      '/plans/a/#mubiao 月份：3月',
      // Rows of measures show what the prose says, and so does a schedule.
      '/plans/a/#mubiao 月份：3月',
      '/plans/a/#mubiao 月份 0',
      '/plans/a/#cuoshi 月份：3月',
      '/plans/a/#cuoshi 月份 0',
      '/plans/a/#mubiao 月份：3月',
      '/plans/a/#mubiao 月份 0',
      '/plans/a/#shijian 月份 0',
    ]);
  });

  test('in rows of measures and in schedules are known to repeat others', () => {
    expect(
      spotsOf(plan(), path)
        .map(({ isOwn }) => Number(isOwn))
        .join(''),
    ).toBe('11110011001');
  });

  test('say the value, and the sample again without one', () => {
    const page = plan();
    const spots = spotsOf(page, path);
    const before = page.innerHTML;
    const values = withValue(noValues, rules, spots[1] ?? { name: '', place: '', ordinal: 0 }, '4月');
    fillSpots(spots, values, rules, '');
    expect(spots.map(({ element }) => element.textContent).join(' ')).toBe(
      '【月份】 4月 【月份】 4月 4月 【月份】 3月 【月份】 4月 【月份】 【月份】',
    );
    fillSpots(spots, noValues, rules, '');
    expect(page.innerHTML).toBe(before);
  });
});

describe('fillSpots', () => {
  const values: ReaderValues = {
    site: new Map([['单位名称', '<b>江城</b>']]),
    places: new Map([
      ['/plans/a/#mubiao 月份 1', '6月'],
      ['/plans/a/#mubiao 月份 3', '9月'],
    ]),
  };

  test('puts values in as text and as the value that copies read, and takes them out again', () => {
    const page = article();
    const spots = spotsOf(page, path);
    const before = page.innerHTML;
    fillSpots(spots, values, rules, '');
    expect(spots.map(({ element }) => element.textContent).join(' ')).toBe(
      '<b>江城</b> 【月份】 【月份】 【月份】 6月 <b>江城</b> 【月份】 9月 【月份】',
    );
    expect(page.querySelector('data b')).toBeNull();
    fillSpots(spots, noValues, rules, '');
    expect(page.innerHTML).toBe(before);
  });

  test('gives the same as filling the blocks of the passage', () => {
    const page = article();
    const section = page.querySelector('#mubiao');
    if (!section) throw new Error('no section');
    const filled = fillBlocks(readBlocks(section), lookupFor(values, rules, '', '/plans/a/#mubiao'));
    fillSpots(spotsOf(page, path), values, rules, '');
    expect(readBlocks(section)).toEqual(filled);
  });
});

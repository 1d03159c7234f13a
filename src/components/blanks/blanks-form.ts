import { clauseAround } from '../../blanks/clause.ts';
import type { PageSpot } from '../../blanks/page-spots.ts';
import type { Registry } from '../../blanks/registry.ts';
import { placeKey } from '../../blanks/values.ts';
import { blankField, type BlankField } from './blank-field.ts';
import { element } from '../ui/element.ts';
import { pageBlanks, type PageBlanks } from './page-blanks.ts';

/** Blanks that are shown together, each value once: those of the whole site, and those of each place. */
interface Sorted {
  site: Map<string, PageSpot>;
  places: Map<string, PageSpot[]>;
}

/** Puts the form with all blanks of the page in place of the list of them, once. */
export async function showBlanksForm(): Promise<void> {
  const page = pageBlanks();
  const body = page.panel.querySelector('[data-body]');
  if (!body || body.hasAttribute('data-form')) return;
  const registry = await page.registry();
  const { open, samples } = sortSpots(page, registry);
  const fields: { spot: PageSpot; field: BlankField }[] = [];
  const make = (spots: Iterable<PageSpot>, withContext: boolean): HTMLElement[] =>
    [...spots].flatMap((spot) => {
      const info = registry.blanks.get(spot.name);
      if (!info) return [];
      const field = blankField({
        info,
        value: page.valueOf(spot),
        sample: spot.sample,
        ...(withContext ? { context: `“${contextOf(spot)}”。` } : {}),
        onInput: (value) => {
          page.set(spot, value);
        },
      });
      fields.push({ spot, field });
      return [field.element];
    });
  const groups = ({ site, places }: Sorted): HTMLElement[] => [
    ...group('填一次，全站一致', make(site.values(), false)),
    ...[...places.values()].flatMap((spots) => group(titleOf(spots), make(spots, true))),
  ];
  const unit = unitField(page, registry);
  const clear = element('button', { type: 'button', class: 'plain-button' }, '全部清除');
  clear.addEventListener('click', () => {
    page.clear();
  });
  const note = element(
    'p',
    { class: 'field-hint' },
    '填写的内容和单位类型只保存在本浏览器里，不会上传；别的页面、搜索、复制和导出都会用上。',
  );
  const toFill = groups(open);
  body.setAttribute('data-form', '');
  body.replaceChildren(
    element('div', { class: 'blanks-head' }, unit.element, clear),
    note,
    ...toFill,
    ...sampleGroup(groups(samples), toFill.length === 0),
  );
  page.onChange(() => {
    unit.show();
    for (const { spot, field } of fields) field.show(page.valueOf(spot));
  });
}

/** What waits for a value comes first; what has a sample can stay as it is, and follows. */
function sortSpots(page: PageBlanks, registry: Registry): { open: Sorted; samples: Sorted } {
  const sorted = {
    open: { site: new Map<string, PageSpot>(), places: new Map<string, PageSpot[]>() },
    samples: { site: new Map<string, PageSpot>(), places: new Map<string, PageSpot[]>() },
  };
  const seen = new Set<string>();
  const add = (spot: PageSpot): void => {
    const { site, places } = spot.sample === undefined ? sorted.open : sorted.samples;
    const isSite = registry.blanks.get(spot.name)?.scope === 'site';
    const key = isSite ? spot.name : placeKey(spot);
    if (seen.has(key)) return;
    seen.add(key);
    if (isSite) site.set(spot.name, spot);
    else places.set(spot.place, [...(places.get(spot.place) ?? []), spot]);
  };
  const own = page.spots.filter(({ isOwn }) => isOwn);
  for (const spot of own) if (spot.sample === undefined) add(spot);
  for (const spot of own) if (spot.sample !== undefined) add(spot);
  return sorted;
}

/** The fields of samples, folded as long as there is something to fill in. */
function sampleGroup(fields: readonly HTMLElement[], isOpen: boolean): HTMLElement[] {
  if (fields.length === 0) return [];
  const summary = element('summary', {}, '示例值');
  const hint = '正文里虚线上的数、月份、责任人是示例值：合适的不用动，不合适的在这里改。';
  const details = element(
    'details',
    { class: 'sample-group' },
    summary,
    element('p', { class: 'field-hint' }, hint),
  );
  details.append(...fields);
  details.open = isOpen;
  return [details];
}

function group(legend: string, fields: readonly HTMLElement[]): HTMLElement[] {
  if (fields.length === 0) return [];
  return [element('fieldset', {}, element('legend', {}, legend), ...fields)];
}

function unitField(page: PageBlanks, { units }: Registry): { element: HTMLElement; show: () => void } {
  const select = element('select');
  select.add(new Option('不选，用通用说法', ''));
  for (const { slug, name } of units) select.add(new Option(name, slug));
  const show = (): void => {
    select.value = units.some(({ slug }) => slug === page.unit) ? page.unit : '';
  };
  show();
  select.addEventListener('change', () => {
    page.unit = select.value;
  });
  return { element: element('label', { class: 'unit-field' }, '本单位类型 ', select), show };
}

/** What a passage is called, as its heading says it. */
function titleOf([first]: readonly PageSpot[]): string {
  const heading = first?.element.closest('section[data-passage]')?.querySelector('h2, h3');
  return heading?.textContent ?? '标题';
}

/** The clause a blank stands in, for a reader who does not see it in its sentence. */
function contextOf({ element: blank, name, sample }: PageSpot): string {
  const line = blank.closest('li, td, th, p, h2, h3, h4, h5');
  if (!line) return '';
  const around = document.createRange();
  around.selectNodeContents(line);
  around.setEndBefore(blank);
  const before = around.toString();
  around.selectNodeContents(line);
  around.setStartAfter(blank);
  return clauseAround(before, sample ?? `【${name}】`, around.toString());
}

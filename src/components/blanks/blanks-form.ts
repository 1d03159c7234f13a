import type { PageSpot } from '../../blanks/page-spots.ts';
import type { Registry } from '../../blanks/registry.ts';
import { blankField, type BlankField } from './blank-field.ts';
import { element } from '../ui/element.ts';
import { pageBlanks, type PageBlanks } from './page-blanks.ts';

/** Puts the form with all blanks of the page in place of the list of them, once. */
export async function showBlanksForm(): Promise<void> {
  const page = pageBlanks();
  const body = page.panel.querySelector('[data-body]');
  if (!body || body.hasAttribute('data-form')) return;
  const registry = await page.registry();
  const site = new Map<string, PageSpot>();
  const places = new Map<string, PageSpot[]>();
  for (const spot of page.spots) {
    if (registry.blanks.get(spot.name)?.scope === 'site') {
      if (!site.has(spot.name)) site.set(spot.name, spot);
    } else {
      places.set(spot.place, [...(places.get(spot.place) ?? []), spot]);
    }
  }
  const fields: { spot: PageSpot; field: BlankField }[] = [];
  const make = (spots: Iterable<PageSpot>, withContext: boolean): HTMLElement[] =>
    [...spots].flatMap((spot) => {
      const info = registry.blanks.get(spot.name);
      if (!info) return [];
      const field = blankField({
        info,
        value: page.valueOf(spot),
        ...(withContext ? { context: contextOf(spot.element) } : {}),
        onInput: (value) => {
          page.set(spot, value);
        },
      });
      fields.push({ spot, field });
      return [field.element];
    });
  const groups = [
    group('填一次，全站一致', make(site.values(), false)),
    ...[...places.values()].map((spots) => group(titleOf(spots), make(spots, true))),
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
  body.setAttribute('data-form', '');
  body.replaceChildren(element('div', { class: 'blanks-head' }, unit.element, clear), note, ...groups.flat());
  page.onChange(() => {
    unit.show();
    for (const { spot, field } of fields) field.show(page.valueOf(spot));
  });
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

/** The words before and after a blank, for a reader who does not see it in its sentence. */
function contextOf(blank: Element): string {
  const line = blank.closest('li, td, th, p, h2, h3, h4, h5');
  if (!line) return '';
  const around = document.createRange();
  around.selectNodeContents(line);
  around.setEndBefore(blank);
  const before = around.toString();
  around.selectNodeContents(line);
  around.setStartAfter(blank);
  const after = around.toString();
  const most = 10;
  const start = before.length > most ? `…${before.slice(-most)}` : before;
  const end = after.length > most ? `${after.slice(0, most)}…` : after;
  return `“${start}【${blank.getAttribute('data-blank') ?? ''}】${end}”。`;
}

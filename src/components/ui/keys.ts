/** One thing that keys do. What handles them asks here which they are, and the list of keys shows the same. */
export interface KeyUse {
  /** as `aria-keyshortcuts` writes them: modifiers first, `Space` for the space bar */
  keys: readonly string[];
  /** what they do, said to the reader */
  does: string;
}

/** Every key that means something on this site, beyond what browsers do by themselves. */
export const keys = {
  search: { keys: ['Control+K', 'Meta+K', '/'], does: '打开搜索' },
  // What a Chinese input method makes of it, too.
  sheet: { keys: ['?', '？'], does: '看这一页能用的按键' },
  close: { keys: ['Escape'], does: '关掉打开的菜单、窗口和填空框' },

  walk: { keys: ['ArrowUp', 'ArrowDown'], does: '在结果里上下选择' },
  aside: { keys: ['ArrowRight', 'ArrowLeft'], does: '到这一条的复制、加入拟稿，回到标题' },
  open: { keys: ['Enter'], does: '打开选中的一条' },
  all: { keys: ['Control+Enter', 'Meta+Enter'], does: '查看全部结果' },

  fill: { keys: ['Enter', 'Space'], does: '在填空上按：打开来填' },
  nextBlank: { keys: ['Enter'], does: '填好一处，到下一处' },
  putBack: { keys: ['Escape'], does: '不填了，恢复原来的' },

  undo: { keys: ['Control+Z', 'Meta+Z'], does: '撤销' },
  redo: { keys: ['Control+Shift+Z', 'Meta+Shift+Z', 'Control+Y'], does: '重做' },
  moveUp: { keys: ['Alt+ArrowUp'], does: '把所在的一段上移' },
  moveDown: { keys: ['Alt+ArrowDown'], does: '把所在的一段下移' },
  split: { keys: ['Enter'], does: '改文字时分段；在表格里到下一行' },
  join: { keys: ['Backspace'], does: '在一段开头按：并到上一段' },
  written: { keys: ['Escape', 'Control+Enter', 'Meta+Enter'], does: '改标题、改文字时：改好了' },

  stepBack: { keys: ['ArrowLeft', 'PageUp'], does: '上一个环节' },
  stepOn: { keys: ['ArrowRight', 'PageDown'], does: '下一个环节' },
  pause: { keys: ['Space'], does: '开始、暂停' },
} as const satisfies Readonly<Record<string, KeyUse>>;

/** Keys that belong together, in the order in which they are listed. */
export const keySections: readonly {
  title: string;
  /** kinds of page on which they do this, all when there are none */
  kinds: readonly string[];
  uses: readonly KeyUse[];
}[] = [
  { title: '每一页', kinds: [], uses: [keys.search, keys.sheet, keys.close] },
  { title: '搜索结果', kinds: [], uses: [keys.walk, keys.aside, keys.open, keys.all] },
  {
    title: '填空',
    kinds: ['plan', 'method', 'snippet', 'guide', 'draft'],
    uses: [keys.fill, keys.nextBlank, keys.putBack],
  },
  {
    title: '拟稿台',
    kinds: ['draft'],
    uses: [keys.undo, keys.redo, keys.moveUp, keys.moveDown, keys.split, keys.join, keys.written],
  },
  { title: '主持计时', kinds: ['method'], uses: [keys.stepBack, keys.stepOn, keys.pause] },
];

/** What of a keyboard event tells which key it is. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether a key means this. Of a key that an input method composes with nobody asks. */
export function isKey(press: KeyPress, { keys: wanted }: KeyUse): boolean {
  const name = press.key === ' ' ? 'Space' : press.key;
  const held = [
    ...(press.ctrlKey ? ['Control'] : []),
    ...(press.metaKey ? ['Meta'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey ? ['Shift'] : []),
  ];
  const pressed = [...held, name.length === 1 ? name.toUpperCase() : name].join('+');
  return wanted.includes(pressed);
}

/** Their names in `aria-keyshortcuts`. */
export function shortcutsOf({ keys: wanted }: KeyUse): string {
  return wanted.join(' ');
}

const names: Readonly<Record<string, string>> = {
  Control: 'Ctrl',
  Escape: 'Esc',
  Space: '空格',
  Backspace: '退格',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

/** Their names as they stand on the keys, but for those of a Mac, where ⌘ is in the place of Ctrl. */
export function keyNames({ keys: wanted }: KeyUse): string[] {
  return wanted
    .filter((combo) => !combo.startsWith('Meta+') && combo !== '？')
    .map((combo) =>
      combo
        .split('+')
        .map((part) => names[part] ?? part)
        .join('+'),
    );
}

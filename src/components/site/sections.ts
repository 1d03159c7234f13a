/** A section of the site in the header. */
interface Section {
  /** address from the root of the site */
  path: string;
  text: string;
  /** beginnings of the addresses that belong to it */
  holds: readonly string[];
}

/** What there is to read, in the order of the header. */
export const readingSections: readonly Section[] = [
  { path: '/plans/', text: '范文', holds: ['/plans/'] },
  { path: '/snippets/', text: '段落', holds: ['/snippets/', '/topics/', '/units/', '/roles/'] },
  { path: '/methods/', text: '方法', holds: ['/methods/'] },
  { path: '/guides/', text: '指南', holds: ['/guides/'] },
  { path: '/terms/', text: '查询', holds: ['/terms/', '/laws/'] },
];

/** What there is to work with: the two buttons of the header. */
export const workSections: readonly Section[] = [
  { path: '/draft/', text: '拟稿台', holds: ['/draft/'] },
  { path: '/review/', text: '送审检查', holds: ['/review/'] },
];

/** The ways into the reusable sections, shown above each of them. */
export const waysToSections: readonly Section[] = [
  { path: '/snippets/', text: '全部段落', holds: ['/snippets/'] },
  { path: '/topics/', text: '按主题', holds: ['/topics/'] },
  { path: '/units/', text: '按单位', holds: ['/units/'] },
  { path: '/roles/', text: '按部分', holds: ['/roles/'] },
];

/** What can be looked up, shown above each of both. */
export const lookUps: readonly Section[] = [
  { path: '/terms/', text: '术语', holds: ['/terms/'] },
  { path: '/laws/', text: '法规', holds: ['/laws/'] },
];

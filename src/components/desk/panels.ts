/** The parts of the desk: the text, and in the order of work what is done with it. */
export const panelNames = ['text', 'fill', 'check', 'out'] as const;
export type PanelName = (typeof panelNames)[number];

/** What each part is called, wherever it is named. */
export const panelTitles: Readonly<Record<PanelName, string>> = {
  text: '正文',
  fill: '填空',
  check: '检查',
  out: '导出',
};

/** Where the text and its tools do not fit beside each other, one is shown at a time; the same as in desk-steps.css. */
export function isOneAtATime(): boolean {
  return window.matchMedia('(max-width: 67.99rem)').matches;
}

/** Where the focus goes when a part is led to. */
export function panelHead(panel: PanelName): HTMLElement | null {
  return document.getElementById(`panel-${panel}`);
}

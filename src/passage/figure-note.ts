/** What is left of a figure where only words go: its name, and where to see it. */
export function figureNote(name: string): string {
  return name === '' ? '（图，见原页）' : `（图：${name}，见原页）`;
}

/** The name of the figure that a line stands for; undefined for every other line. */
export function figureName(line: string): string | undefined {
  return /^（图：([^，）]{1,80})，见原页）$/u.exec(line.trim())?.[1];
}

import type { FigureImage } from '../../passage/docx/figure.ts';
import { figureName } from '../../passage/figure-note.ts';
import { inlineText, type Block } from '../../passage/model.ts';
import { href } from '../../vocabulary/paths.ts';

/** So much larger than on paper a drawing is made an image, to be sharp in print. */
const sharpness = 3;

/**
 * The figures that lines of a document stand for, as images by their names. One that cannot be had, and a figure the
 * site draws no file of, are left out: their lines stay as they are.
 */
export async function figureImages(blocks: readonly Block[]): Promise<ReadonlyMap<string, FigureImage>> {
  const names = new Set(
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [figureName(inlineText(block.text)) ?? ''] : [])),
  );
  names.delete('');
  if (names.size === 0) return new Map();
  const files = await filesByName();
  const images = await Promise.all([...names].map((name) => imageOf(name, files.get(name))));
  return new Map(images.flatMap((image) => (image ? [[image.name, image]] : [])));
}

async function filesByName(): Promise<Map<string, string>> {
  try {
    const response = await fetch(href('/figures.json'));
    const data: unknown = response.ok ? await response.json() : {};
    const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
    return new Map(entries.flatMap(([name, file]) => (typeof file === 'string' ? [[name, file]] : [])));
  } catch {
    return new Map();
  }
}

async function imageOf(name: string, file: string | undefined): Promise<FigureImage | undefined> {
  if (file === undefined) return undefined;
  try {
    const drawing = new Image();
    drawing.src = href(`/figures/${encodeURIComponent(file)}.svg`);
    await drawing.decode();
    const { width, height } = drawing;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [width * sharpness, height * sharpness];
    const context = canvas.getContext('2d');
    if (!context || width === 0) return undefined;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(drawing, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
    return blob ? { name, data: new Uint8Array(await blob.arrayBuffer()), width, height } : undefined;
  } catch {
    return undefined;
  }
}

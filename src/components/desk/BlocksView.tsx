import type { ComponentProps } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Block } from '../../passage/model.ts';
import { signaturePlaces } from '../../passage/signature.ts';
import { BlockView } from './BlockView.tsx';
import type { ItemMarks } from './finding-marks.ts';

interface Props {
  blocks: readonly Block[];
  /** so many of them are drawn by now */
  drawn: number;
  /** whether a seal will be put on the signature */
  seal?: boolean;
  /** what a review found in them */
  marks?: ItemMarks['at'] | undefined;
  /** puts another value into a blank; without it the words are only shown */
  onFill?: (block: number, part: number, index: number, value: string) => void;
}

/** Blocks with the same elements as on the pages of the site, so that the same style sheet lays them out. */
export function BlocksView({ blocks, drawn, seal, marks, onFill }: Props) {
  const places = signaturePlaces(blocks, seal);
  return (
    <>
      {blocks.slice(0, drawn).map((block, index) => (
        <BlockSlot
          key={index}
          block={block}
          index={index}
          marks={marks}
          signature={places[index]}
          {...(onFill && {
            onFill: (part: number, place: number, value: string) => {
              onFill(index, part, place, value);
            },
          })}
        />
      ))}
    </>
  );
}

/** A block, drawn anew only when it or its place in a signature has changed: of a long draft at each key one has. */
function BlockSlot(props: ComponentProps<typeof BlockView>) {
  const { block, index, marks, signature, onFill } = props;
  const place = Object.values(signature ?? {}).join();
  return useMemo(() => <BlockView {...props} />, [block, index, marks, place, onFill]);
}

/** A longer text is not reviewed, and nothing of it is lost. */
export const longestText = 100_000;

interface Props {
  id: string;
  /** characters (UTF-16 units) in the text */
  length: number;
}

/** Says how long the text is, and when that is too long. */
export function TextLength({ id, length }: Props) {
  const count = (number: number): string => number.toLocaleString('en');
  const tooLong = length > longestText;
  return (
    <p id={id} class="review-length" data-too-long={tooLong}>
      {tooLong
        ? `共 ${count(length)} 字，一次最多检查 ${count(longestText)} 字。文字一个没少，请分成几次检查。`
        : `${count(length)} 字`}
    </p>
  );
}

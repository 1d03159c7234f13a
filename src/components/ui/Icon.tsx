import { icons, type IconName } from './icons.ts';

/** A drawing beside the words of a button: for the eye only, the words say what it does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      {icons[name].map((line) => (
        <path key={line} d={line} />
      ))}
    </svg>
  );
}

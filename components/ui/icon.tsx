import type { IconName } from './icon-shapes.tsx';
import { iconShapes } from './icon-shapes.tsx';

/**
 * A symbol in the colour of the text around it.
 * @param label only when no word says the same beside it; otherwise it is decoration and not read out
 */
export function Icon({
  name,
  small = false,
  label,
  className,
}: {
  name: IconName;
  small?: boolean;
  label?: string;
  className?: string;
}) {
  const classes = ['i', small && 'i16', className].filter(Boolean).join(' ');
  return (
    <svg
      className={classes}
      viewBox="0 0 20 20"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {iconShapes[name]}
    </svg>
  );
}

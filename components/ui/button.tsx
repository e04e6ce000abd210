import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.tsx';

interface ButtonProps extends ComponentProps<'button'> {
  /** `act` is the one strong button of a view, `quiet` has no edge. */
  look?: 'plain' | 'act' | 'quiet';
  /** 44 px, where a hurried hand lands. */
  tall?: boolean;
  icon?: IconName;
}

/** A button with words. It never submits a form unless `type="submit"` says so. */
export function Button({ look = 'plain', tall = false, icon, className, children, ...rest }: ButtonProps) {
  const classes = ['btn', look !== 'plain' && look, tall && 'tall', className].filter(Boolean).join(' ');
  return (
    <button type="button" {...rest} className={classes}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  icon: IconName;
  /** What it does, read out and shown as a hint. */
  label: string;
  small?: boolean;
}

/** A button that is only a symbol. */
export function IconButton({ icon, label, small = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      aria-label={label}
      className={['icon-btn', className].filter(Boolean).join(' ')}
    >
      <Icon name={icon} small={small} />
    </button>
  );
}

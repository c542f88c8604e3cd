import type { ButtonHTMLAttributes } from 'preact';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'class'> {
  /** What it is called in the styles of its screen. */
  class?: string;
  /** `main`: the one thing to do next. `quiet`: one of many on the screen, without a border. */
  look?: 'main' | 'main large' | 'plain' | 'quiet';
}

/** A button; everything else about it is as in HTML. */
export function Button({ look = 'plain', class: name = '', ...rest }: ButtonProps) {
  return <button type="button" class={`button ${look} ${name}`.trim()} {...rest} />;
}

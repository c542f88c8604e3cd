import { useState } from 'react';
import { useSwitches } from '../../shared/app.tsx';
import type { Switches } from '../../shared/switches.ts';

export type Theme = Switches['theme'];

const BACKGROUND = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)' };

/** Puts the marks of a theme where the site has them. */
function mark(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.colorScheme = theme;
  document.body.style.backgroundColor = BACKGROUND[theme];
  const colour = document.querySelector<HTMLMetaElement>('meta[name="theme-color"]');
  if (colour) colour.content = theme === 'dark' ? '#000000' : '#FFFFFF';
}

/** The theme and how to change it. After a change the site draws everything anew. */
export function useTheme(): [theme: Theme, toggle: () => void] {
  const [theme, setTheme] = useState(useSwitches().theme);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    mark(next);
    setTheme(next);
  };
  return [theme, toggle];
}

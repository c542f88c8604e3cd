import 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** The site's own element around icons. */
      'li-icon': React.HTMLAttributes<HTMLElement> & { type: string; size?: string };
    }
  }
}

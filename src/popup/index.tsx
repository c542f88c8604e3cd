import '../messages/polyfill.ts';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { begin } from '../ui/begin.ts';
import { loadWorkHours } from './later.ts';
import { readMemory, remember } from './memory.ts';
import { loadNotifying } from './notifying.ts';
import { createToday } from './state.ts';
import { Today } from './Today.tsx';

const page = await begin();

// Data first, then one complete paint.
const today = createToday(page, await readMemory());
await Promise.all([today.refresh(), today.lookAtCopy(), loadWorkHours(), loadNotifying()]);
render(<Today today={today} />, document.body);
effect(() => remember(today.place.value));

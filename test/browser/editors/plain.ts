import { HALF, MENTION, type Mount } from './model.ts';

const inside = { empty: '', half: HALF, mention: `${MENTION} ` };

export const textarea: Mount = (place, start) => {
  const area = place.appendChild(document.createElement('textarea'));
  area.value = inside[start];
  return { model: () => area.value };
};

/** An editable element without any editor behind it: its model is what stands in it. */
export const other: Mount = (place, start) => {
  const box = place.appendChild(document.createElement('div'));
  box.contentEditable = 'true';
  box.style.whiteSpace = 'pre-wrap';
  box.append(inside[start]);
  const said = (node: ChildNode) => !(node instanceof Text) || node.data !== '';
  const lines = () => [...box.childNodes].filter(said).map((node) => node.textContent);
  return { model: () => lines().join('\n') };
};

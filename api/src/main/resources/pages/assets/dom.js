/**
 * Makes elements. Children are elements or text; text is always inserted as text, and nothing here or elsewhere parses
 * HTML, so whatever customers, businesses or servers write cannot become part of the page's code.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== false && value != null) {
      element.setAttribute(name, String(value));
    }
  }
  element.append(...children.flat().filter((child) => child != null && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

const SVG = 'http://www.w3.org/2000/svg';

/** A picture of one line. */
export function drawn(path) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  picture.append(line);
  return picture;
}

/** A dialog with a heading and a way out; it is gone from the page once it is closed. */
export function dialog(title, ...content) {
  const heading = el('h2', {id: 'dialog-title'}, title);
  const close = el('button', {type: 'button', class: 'icon-button', onclick: () => box.close()}, 'Close');
  const box = el('dialog', {'aria-labelledby': 'dialog-title', onclose: () => box.remove()},
      el('div', {class: 'dialog-head'}, heading, close), el('div', {class: 'dialog-body'}, content));
  document.body.append(box);
  box.showModal();
  return box;
}

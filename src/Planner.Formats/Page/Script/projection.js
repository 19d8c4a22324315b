// Lines arrive as text (differences, zigzag, five bits a character) in metres east and south of the map's corner.
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGITS = new Map([...ALPHABET].map((character, value) => [character, value]));

const differences = (text) => {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit < 32) {
      numbers.push(value % 2 ? -(value + 1) / 2 : value / 2);
      value = shift = 0;
    }
  }
  return numbers;
};

// A path of SVG: the first pair is a place, every other a step from the one before.
const pathOf = (text) => {
  const numbers = differences(text);
  return `M${numbers[0]} ${numbers[1]}l${numbers.slice(2).join(' ')}`;
};

// The view: the metre at the top left corner and pixels per metre.
const view = { x: 0, y: 0, scale: 1, width: 1, height: 1, least: 1 };
const toScreen = (x, y) => [(x - view.x) * view.scale, (y - view.y) * view.scale];

// The box of what is to be seen: a route, or everything of the day.
const boxOf = (routes, extra = []) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const add = ([x, y]) => {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  };
  for (const route of routes) [route.home, ...route.stops].forEach(add);
  extra.forEach(add);
  return box[0] === Infinity ? [0, 0, data.width, data.height] : box;
};

const fitBox = ([left, top, right, bottom]) => {
  const margin = 40;
  const wide = (view.width - 2 * margin) / Math.max(right - left, 400);
  const high = (view.height - 2 * margin) / Math.max(bottom - top, 400);
  view.scale = Math.min(wide, high);
  view.x = (left + right - view.width / view.scale) / 2;
  view.y = (top + bottom - view.height / view.scale) / 2;
};

const zoomAt = (factor, screenX, screenY) => {
  const scale = Math.min(2, Math.max(view.least, view.scale * factor));
  view.x += screenX / view.scale - screenX / scale;
  view.y += screenY / view.scale - screenY / scale;
  view.scale = scale;
};

const moveBy = (pixelsX, pixelsY) => {
  view.x -= pixelsX / view.scale;
  view.y -= pixelsY / view.scale;
};

// The tip to take along: another one each day, and the next at a press. All of them are in the page, on the same spot.
const stack = document.querySelector('.tip-stack');
const button = document.querySelector('.another-tip');
let at = Math.floor(Date.now() / 864e5);

function show() {
  [...stack.children].forEach((tip, index) => tip.classList.toggle('shown', index === at % stack.children.length));
  stack.classList.add('varied');
}

show();
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => {
    at++;
    show();
  });
}

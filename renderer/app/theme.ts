import {
  ActionIcon,
  Button,
  createTheme,
  Drawer,
  Menu,
  Modal,
  Popover,
  Portal,
  ScrollArea,
  Autocomplete,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core';

const dialog = {
  lockScroll: false, // the kit locks by a <style> made at run time, which the CSP refuses
  transitionProps: { duration: 120 },
  overlayProps: { backgroundOpacity: 1 },
} as const;
const dropdown = { transitionProps: { duration: 80 }, shadow: 'none' } as const;

/** How the kit's components behave here. Their looks are in tokens.css and kit.css. */
export const theme = createTheme({
  primaryColor: 'teal',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 28 } }),
    Button: Button.extend({ defaultProps: { size: 'xs' } }),
    Drawer: Drawer.extend({ defaultProps: dialog }),
    Menu: Menu.extend({
      // The kit's placeholder for the focus is a child that a menu may not have: the first item takes the focus.
      defaultProps: { ...dropdown, withInitialFocusPlaceholder: false },
    }),
    Modal: Modal.extend({ defaultProps: dialog }),
    // One place for all that floats, within a landmark of its own (Kit.tsx).
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Popover: Popover.extend({ defaultProps: dropdown }),
    // What scrolls must be reachable by keyboard (WCAG 2.1.1).
    ScrollArea: ScrollArea.extend({ defaultProps: { viewportProps: { tabIndex: 0 } } }),
    Autocomplete: Autocomplete.extend({
      defaultProps: { size: 'xs', comboboxProps: dropdown, withScrollArea: false },
    }),
    Select: Select.extend({
      defaultProps: {
        size: 'xs',
        comboboxProps: dropdown,
        withCheckIcon: true,
        // The list itself scrolls (kit.css): the kit's own scrolling box is nothing that a keyboard can reach.
        withScrollArea: false,
      },
    }),
    Switch: Switch.extend({ defaultProps: { size: 'xs' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'xs' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Tooltip: Tooltip.extend({ defaultProps: { transitionProps: { duration: 80 } } }),
  },
});

export const scan = {
  title: "Hold the card in front of the camera",
  how: "The code should be inside the white corners. Hold the card still.",
  starting: "Starting the camera … If the browser asks, you answer yes.",
  on: "The camera is on. It is looking for the code.",
  otherCamera: "Use another camera",
  photo: "Use a photo of the card",
  stays:
    "The picture from the camera is looked at on this device only. It is not kept and not sent to anyone.",
  cancel: "Cancel",
  remarks: {
    "other-code": "This is another code. Find the card you were given by your teacher.",
    "reading-photo": "Looking at the photo …",
    "no-code-in-photo":
      "We did not find the code in the photo. Take one closer and straighter, with good light.",
    "photo-unreadable": "The photo could not be opened. Take a new one.",
  },
  paused: {
    title: "The camera is off",
    text: "It was turned off because you left the page.",
    goOn: "Turn the camera on",
  },
  otherWays:
    "You can also use a photo of the card, scan with the camera app of the device, or open the link your teacher gave you.",
  problems: {
    tryAgain: "Try again",
    refused: {
      title: "The page may not use the camera",
      text: "The camera is turned off for this page. You can allow it in the browser’s address bar. Ask your teacher if you cannot find it.",
    },
    none: {
      title: "We found no camera",
      text: "Perhaps this device has none, or it is turned off.",
    },
    busy: {
      title: "The camera is in use",
      text: "Another program or tab is using it. Close that, and try again.",
    },
    insecure: {
      title: "The camera cannot be used here",
      text: "Browsers only let pages with a secure address (https) use the camera. Tell your teacher.",
    },
    "cannot-read": {
      title: "The page could not read the picture",
      text: "Try again. Nothing is sent, and the card is not used.",
    },
  },
};

export type ScanTexts = typeof scan;

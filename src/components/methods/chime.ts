let context: AudioContext | undefined;

/** Two soft notes. Where a browser has no sound, or does not let a page make any, nothing is heard. */
export function chime(): void {
  try {
    context ??= new AudioContext();
    void context.resume().catch(() => undefined);
    note(context, 659, 0);
    note(context, 523, 0.35);
  } catch {
    // The sign is seen all the same.
  }
}

function note(audio: AudioContext, frequency: number, after: number): void {
  const [tone, volume] = [audio.createOscillator(), audio.createGain()];
  const start = audio.currentTime + after;
  tone.frequency.value = frequency;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(0.25, start + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.9);
  tone.connect(volume).connect(audio.destination);
  tone.start(start);
  tone.stop(start + 1);
}

/** Whether there is all the time in the world (`npm run fuzz`); otherwise the seeds are fixed and the runs few. */
export const isLong = process.env.PLANSPOR_FUZZ === 'long';

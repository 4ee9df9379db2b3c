/** AssemblyScript's names of integers, so that one `abi.ts` is read by both compilers. */
declare type u32 = number;
declare type i32 = number;

/** AssemblyScript's integer names, so that both compilers accept `abi.ts`. */
declare type u32 = number;
declare type i32 = number;

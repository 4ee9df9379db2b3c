import type { HeaderWords } from '../words';

/** Indonesian, Malay, Vietnamese and Filipino. */
export const SOUTH_EAST_ASIAN: HeaderWords = {
  kinds: {
    email_hash: `surel, alamat email, alamat surel, emel, alamat emel, thu dien tu, dia chi email, hop thu`,
    phone_hash: `
      nomor hp, no hp, nomor telepon, no telepon, no telp, nomor telp, telepon, telp, hp, nomor wa, no wa, nomor ponsel, ponsel,
      no telefon, nombor telefon, no tel bimbit, dien thoai, so dien thoai, sdt, so dt, di dong, so di dong, dien thoai di dong,
      telepono, numero ng telepono, selpon`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `id pelanggan, no pelanggan, nomor pelanggan, kode pelanggan, ma khach hang, ma kh, ma so khach hang, id khach hang, no anggota`,
    country: `negara, kode negara, kod negara, quoc gia, ma quoc gia, nuoc`,
  },
  vetoes: `jenis, status, tanggal, loai, trang thai, ngay`,
  staff: `nguoi phu trach, penanggung jawab, nhan vien phu trach, nguoi tao, dibuat oleh`,
  parties: `
    pemilik, nhan vien,
    ejen, agen, penjual, wiraniaga, pembekal, pemasok, supplier, pengemudi, sopir, kurir, pengurus, karyawan,
    pegawai, nguoi ban, chu so huu, chu nha, nha cung cap, dai ly, tai xe, tu van vien`,
  carers: `dokter, bac si`,
  earlier: `
    lama, sebelumnya, terdahulu, email cu, dien thoai cu, so dien thoai cu, sdt cu, so cu, truoc day, truoc do`,
  others: `
    nama, nama lengkap, alamat, kota, provinsi, kode pos, kodepos, perusahaan, pekerjaan, tanggal lahir, jenis kelamin, nik, no ktp,
    nomor ktp, ktp, npwp, no pesanan, nomor pesanan, faktur, catatan, ten, ho ten, ho va ten, dia chi, thanh pho, tinh, quan, cong ty,
    ngay sinh, gioi tinh, cmnd, cccd, ma so thue, ma don hang, don hang, ghi chu`,
  consent: `persetujuan, langganan, dong y`,
  optOut: `berhenti berlangganan, jangan hubungi, daftar hitam, huy dang ky, khong lien he`,
  people: {
    served: 'nama ten',
  },
  addresses: {
    any: 'alamat',
  },
  cells: {
    yes: 'ya',
    no: 'không tidak',
  },
};

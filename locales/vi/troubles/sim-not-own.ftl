title = SIM không đứng tên cô bác
try-1 = Có SIM khác đứng tên mình thì dùng số đó
try-2 = Không dùng số của con cháu: sau này dễ bị khoá tài khoản
see = Ra cửa hàng nhà mạng để có SIM chính chủ, rồi nhờ công an phường ghi lại số mới.
